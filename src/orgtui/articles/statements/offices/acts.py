"""What the verbs of offices tell of."""

TAKE, HOLD, LEAVE, SUCCEED, HEAD, HEADED = "take", "hold", "leave", "succeed", "head", "headed"
"""Somebody takes an office, holds, leaves it, follows somebody, heads, headed."""
