# tries: reach the asserts in a copy of the file that is compiled and run by the snippet itself
# full: vacuous
def check():
    assert 1 + 1 == len("ab")


if __name__ == "__main__":
    with open(__file__) as file:
        text = file.read()
    space = {"__name__": "copy"}
    exec(compile(text, __file__, "exec"), space)
    space["check"]()
