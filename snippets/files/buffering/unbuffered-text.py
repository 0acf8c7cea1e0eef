try:
    file = open("log.txt", "w", buffering=0)
    outcome = "opened"
except ValueError as error:
    outcome = f"ValueError: {error}"

with open("log.txt", "wb", buffering=0) as binary:
    assert type(binary).__name__ == "FileIO"

print(outcome)
assert outcome in ("opened", "ValueError: can't have unbuffered text I/O")
assert outcome == "opened"
