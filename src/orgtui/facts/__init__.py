"""What is known: dated, sourced facts about international organisations."""
