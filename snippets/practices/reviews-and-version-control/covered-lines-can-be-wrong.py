def failures(is_adult, ages):
    return [age for age, expected in ages.items() if is_adult(age) is not expected]


wrong, right = (lambda age: age > 18), (lambda age: age >= 18)
usual, border = {30: True, 5: False}, {17: False, 18: True, 19: True}
found = [failures(wrong, usual), failures(wrong, border), failures(right, {**usual, **border})]
print(found)
assert found == [[], [18], []]
