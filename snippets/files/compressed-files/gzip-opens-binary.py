import gzip

with gzip.open("log.gz", "w") as file:
    try:
        file.write("text")
        outcome = "written"
    except TypeError as error:
        outcome = str(error)

print(outcome)
assert outcome == "written"
