import tempfile

with tempfile.TemporaryFile() as file:
    outcome = "written"
    try:
        file.write("text")
    except TypeError as error:
        outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "written"
