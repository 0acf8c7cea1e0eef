def wrong(age):
    return age > 18


def right(age):
    return age >= 18


answers = {function.__name__: [function(age) for age in (17, 18, 19)] for function in (wrong, right)}
assert answers == {"wrong": [False, False, True], "right": [False, True, True]}
print(answers)
