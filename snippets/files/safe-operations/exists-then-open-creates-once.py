import os


def create(text, meanwhile):
    existed = os.path.exists("report.txt")
    meanwhile()
    if not existed:
        with open("report.txt", "w") as file:
            file.write(text)


def content():
    with open("report.txt") as file:
        return file.read()


def other_program():
    create("theirs", lambda: None)
    assert content() == "theirs"


create("ours", other_program)
print(content())
assert content() in ("ours", "theirs")
assert content() == "theirs"
