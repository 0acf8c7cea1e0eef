def give_back(parameter):
    return parameter


number = int("1" + "0" * 30)

print(give_back(number))
assert give_back(number) == number
assert give_back(number) is not number
