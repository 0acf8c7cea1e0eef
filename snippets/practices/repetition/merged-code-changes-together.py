def clean(text):
    return text.strip().lower()


def clean_user(text):
    return text.strip().lower()


stored = clean(" Ada ")
assert stored == clean_user(" Ada ") == "ada"


def clean(text):
    return text.strip()


def clean_tag(text):
    return text.strip()


merged = [clean(text) for text in (" Ada ", " Python ")]
separate = [clean_user(" Ada "), clean_tag(" Python ")]
assert merged == ["Ada", "Python"]
assert separate == [stored, "Python"]
print(merged, separate)
