from datetime import datetime

try:
    outcome = datetime.fromisoformat("2024-05-17T12:30:00Z").isoformat()
except ValueError as error:
    outcome = type(error).__name__

print(outcome)
assert outcome == "ValueError"
