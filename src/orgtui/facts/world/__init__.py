"""The names of the world's states, cities, peoples, organisations and leaders."""
