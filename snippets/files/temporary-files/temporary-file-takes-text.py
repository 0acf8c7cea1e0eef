import tempfile

with tempfile.TemporaryFile() as file:
    try:
        outcome = file.write("text")
    except TypeError as error:
        outcome = f"TypeError: {error}"

print(outcome)
assert outcome == 4
