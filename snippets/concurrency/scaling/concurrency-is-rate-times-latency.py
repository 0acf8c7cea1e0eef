import random
from fractions import Fraction

generator = random.Random(20)
stays = []
for _ in range(500):
    start = generator.randrange(1000)
    stays.append((start, start + generator.randrange(1, 50)))
end = max(leave for _, leave in stays)
present = [sum(enter <= tick < leave for enter, leave in stays) for tick in range(end)]
mean_present = Fraction(sum(present), end)
rate = Fraction(len(stays), end)
mean_stay = Fraction(sum(leave - enter for enter, leave in stays), len(stays))
assert [round(float(mean), 2) for mean in (mean_present, rate, mean_stay)] == [11.88, 0.49, 24.44]
assert mean_present == rate * mean_stay
assert 100 * Fraction(2, 10) == 20
print(f"{float(rate):.3f} arrive each tick, stay {float(mean_stay):.2f} ticks, {float(mean_present):.2f} are present")
