def clean(text):
    return text.strip().lower()


users = {clean(" Ada "): 1}
tags = {clean(" Python "): 2}


def clean(text):
    return text.strip()


found = ["ada" in users, clean(" Ada ") in users, clean(" Python ") in tags]
print(found)


def clean_tag(text):
    return text.strip()


def clean_user(text):
    return text.strip().lower()


separate = [clean_user(" Ada ") in users, clean_tag(" Python ")]
print(separate)
assert found == [True, False, False]
assert separate == [True, "Python"]
