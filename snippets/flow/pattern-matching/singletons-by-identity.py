class EqualToAll:
    def __eq__(self, other):
        return True


def matched(subject):
    match subject:
        case None:
            return "None"
        case True:
            return "True"
        case False:
            return "False"
        case 1:
            return "1"
        case _:
            return "other"


subjects = (None, True, False, 1, 0, EqualToAll())
found = [matched(subject) for subject in subjects]
assert found == ["None", "True", "False", "1", "other", "1"]
print(found)
