import copy
import itertools

TEMPLATE = {"name": "ada", "roles": ["admin"]}


def demote(user):
    user["roles"].clear()
    return user["roles"] == []


def is_admin(user):
    return user["roles"] == ["admin"]


def results(make):
    TEMPLATE["roles"][:] = ["admin"]
    return {order: [test(make()) for test in order] for order in itertools.permutations([demote, is_admin])}


def all_pass(make):
    return all(all(outcome) for outcome in results(make).values())


found = [all_pass(lambda: TEMPLATE), all_pass(lambda: dict(TEMPLATE)), all_pass(lambda: copy.deepcopy(TEMPLATE))]
print(found)
assert found == [False, False, True]
