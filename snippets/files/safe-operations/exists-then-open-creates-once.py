import os


def create(path, text, meanwhile):
    if not os.path.exists(path):
        meanwhile()
        with open(path, "w") as file:
            file.write(text)


def other_program():
    with open("report.txt", "w") as file:
        file.write("theirs")


create("report.txt", "ours", other_program)
with open("report.txt") as file:
    content = file.read()
print(content)
assert content == "theirs"
