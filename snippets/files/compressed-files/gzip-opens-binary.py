import gzip

with gzip.open("log.gz", "w") as file:
    outcome = "written"
    try:
        file.write("text")
    except TypeError:
        outcome = "TypeError"

print(outcome)
assert outcome == "written"
