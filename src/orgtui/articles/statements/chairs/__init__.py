"""Which state or person has the chair of an organisation, from when and until when."""
