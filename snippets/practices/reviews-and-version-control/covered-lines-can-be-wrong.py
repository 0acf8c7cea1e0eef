def wrong(age):
    return age > 18


def right(age):
    return age >= 18


answers = {function.__name__: [function(age) for age in range(17, 20)] for function in (wrong, right)}
print(answers)
assert answers == {"wrong": [False, False, True], "right": [False, True, True]}
