items = [1]
outcomes = []
for act in (items.__add__, items.__iadd__):
    try:
        outcomes.append(act((2, 3)))
    except TypeError as error:
        outcomes.append(str(error))
print(outcomes)
refused = 'can only concatenate list (not "tuple") to list'
assert outcomes[0] == refused
assert outcomes[1] in ([1, 2, 3], refused)
assert outcomes[1] == refused
