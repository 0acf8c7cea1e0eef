def is_empty(subject):
    match subject:
        case {}:
            return True
    return False


assert is_empty({}) is True
assert is_empty([5432]) is False
print("a full dictionary:", is_empty({"port": 5432}))
assert is_empty({"port": 5432}) is False
