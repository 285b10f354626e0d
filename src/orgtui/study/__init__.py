"""What is remembered: events, cards, the schedule, the queue of the day, statistics."""
