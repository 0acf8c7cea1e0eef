import random


def undone(value, right, left, mask):
    result = value
    for _ in range(32):
        result = value ^ (result >> right << left & mask)
    return result & 0xFFFFFFFF


def word_of_state(output):
    for right, left, mask in ((18, 0, -1), (0, 15, 0xEFC60000), (0, 7, 0x9D2C5680), (11, 0, -1)):
        output = undone(output, right, left, mask)
    return output


victim = random.Random()
words = [word_of_state(victim.getrandbits(32)) for _ in range(624)]
attacker = random.Random()
attacker.setstate((3, (*words, 624), None))
assert [attacker.random() for _ in range(1000)] == [victim.random() for _ in range(1000)]
assert attacker.getstate() == victim.getstate()
