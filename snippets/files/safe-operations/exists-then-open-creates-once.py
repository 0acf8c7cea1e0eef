import os


def create(text, meanwhile):
    if not os.path.exists("report.txt"):
        meanwhile()
        with open("report.txt", "w") as file:
            file.write(text)


def content():
    with open("report.txt") as file:
        return file.read()


contents = []


def other_program():
    create("theirs", lambda: None)
    contents.append(content())


create("ours", other_program)
contents.append(content())
print(contents)
assert contents[0] == "theirs"
assert contents[1] in ("ours", "theirs")
assert contents[1] == "theirs"
