def give_back(parameter):
    return parameter


number = 10**30

assert give_back(number) is not number
