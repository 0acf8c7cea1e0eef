import random


def undone(value, shift, mask):
    result = value
    for _ in range(32):
        moved = result >> shift if shift > 0 else result << -shift
        result = value ^ (moved & mask)
    return result & 0xFFFFFFFF


def word_of_state(output):
    for shift, mask in ((18, 0xFFFFFFFF), (-15, 0xEFC60000), (-7, 0x9D2C5680), (11, 0xFFFFFFFF)):
        output = undone(output, shift, mask)
    return output


victim = random.Random()
words = [word_of_state(victim.getrandbits(32)) for _ in range(624)]
attacker = random.Random()
attacker.setstate((3, (*words, 624), None))
assert [attacker.random() for _ in range(1000)] == [victim.random() for _ in range(1000)]
assert attacker.getstate() == victim.getstate()
