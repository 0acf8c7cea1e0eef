import copy
import itertools


def demote(user):
    user["roles"].clear()
    return user["roles"]


def roles(user):
    return list(user["roles"])


def results(give):
    found = []
    for order in itertools.permutations([demote, roles]):
        template = {"roles": ["admin"]}
        found.append([test(give(template)) for test in order])
    return found


assert results(lambda template: template) == [[[], []], [["admin"], []]]
assert results(dict) == results(copy.copy) == [[[], []], [["admin"], []]]
assert results(copy.deepcopy) == [[[], ["admin"]], [["admin"], []]]
print(results(copy.deepcopy))
