"""What is asked: questions, wording, distractors, grading, sessions."""
