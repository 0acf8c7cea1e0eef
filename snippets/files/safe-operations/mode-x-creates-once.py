def create(path, text):
    try:
        with open(path, "x") as file:
            file.write(text)
    except FileExistsError:
        return "taken"
    return "created"


outcomes = [create("report.txt", "first"), create("report.txt", "second")]
with open("report.txt") as file:
    content = file.read()
print(outcomes, content)
assert outcomes == ["created", "taken"]
assert content == "first"
