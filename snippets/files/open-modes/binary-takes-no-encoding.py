outcomes = {}
for mode in ("wb", "w"):
    try:
        with open("data", mode, encoding="utf-8") as file:
            outcomes[mode] = file.encoding
    except ValueError as error:
        outcomes[mode] = str(error)

assert outcomes == {"wb": "binary mode doesn't take an encoding argument", "w": "utf-8"}
print(outcomes)
