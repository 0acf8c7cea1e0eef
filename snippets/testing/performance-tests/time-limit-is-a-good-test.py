def test(seconds_per_step, steps, limit=1.0):
    return steps * seconds_per_step <= limit


fast_machine, busy_machine = 0.01, 0.05
assert test(fast_machine, steps=60)
same_code_elsewhere = test(busy_machine, steps=60)
slower_code_here = test(fast_machine, steps=95)
print(same_code_elsewhere, slower_code_here)
assert same_code_elsewhere == True
