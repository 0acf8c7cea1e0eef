def is_empty(subject):
    match subject:
        case {}:
            return True
    return False


answers = is_empty({}), is_empty({"port": 5432})
print(answers)
assert answers == (True, False)
