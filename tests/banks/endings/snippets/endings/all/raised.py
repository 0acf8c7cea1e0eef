def parse(text):
    return int(text)


assert parse("1") == 1
parse("one")
