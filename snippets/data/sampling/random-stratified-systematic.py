import random

rows = [("city" if number % 5 else "village", number) for number in range(100)]
generator = random.Random(0)
simple = generator.sample(rows, k=20)
strata = {}
for row in rows:
    strata.setdefault(row[0], []).append(row)
stratified = [row for group in strata.values() for row in generator.sample(group, k=len(group) // 5)]
systematic = rows[generator.randrange(5) :: 5]
assert len(set(simple)) == len(set(stratified)) == len(systematic) == 20
assert sum(kind == "village" for kind, _ in stratified) == 4
assert {number - first for (_, first), (_, number) in zip(systematic, systematic[1:])} == {5}
