import re

STEPS = []


def step(pattern):
    return lambda function: STEPS.append((re.compile(pattern), function))


@step(r"an account with (\d+) euros")
def account(world, amount):
    world["balance"] = int(amount)


@step(r"I withdraw (\d+) euros")
def withdraw(world, amount):
    world["balance"] -= int(amount)


@step(r"the balance is (\d+) euros")
def balance(world, amount):
    world["checked"] = world["balance"] == int(amount)


def run(scenario):
    world, unknown = {}, []
    for line in scenario.strip().splitlines():
        text = re.sub(r"^\s*(Given|When|Then|And) ", "", line)
        found = next(((pattern.fullmatch(text), function) for pattern, function in STEPS if pattern.fullmatch(text)), None)
        if found is None:
            unknown.append(text)
        else:
            found[1](world, *found[0].groups())
    return world.get("checked"), unknown


scenario = "Given an account with 10000 euros\nWhen I withdraw 3000 euros\nThen the balance is 7000 euros"
results = [run(scenario), run(scenario.replace("7000", "6000")), run(scenario.replace("withdraw", "steal"))]
print(results)
assert results == [(True, []), (False, []), (False, ["I steal 3000 euros"])]
