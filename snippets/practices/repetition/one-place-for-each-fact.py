RATE = 20


def price(net):
    return net * (100 + RATE) // 100


def label(net):
    return f"{price(net)} incl. {RATE} %"


before = (price(50), label(50))
RATE = 10
after = (price(50), label(50))
print(before, after)
assert before == (60, "60 incl. 20 %")
assert after == (55, "55 incl. 10 %")
