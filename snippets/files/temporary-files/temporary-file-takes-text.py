import tempfile

with tempfile.TemporaryFile() as file:
    try:
        file.write("text")
        outcome = "written"
    except TypeError as error:
        outcome = f"TypeError: {error}"

print(outcome)
assert outcome == "written"
