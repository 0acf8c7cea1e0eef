def is_adult(age):
    return age > 18


assert (is_adult(17), is_adult(19)) == (False, True)
at_eighteen = is_adult(18)
print(at_eighteen)
assert at_eighteen is True
