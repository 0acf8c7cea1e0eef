run = []
for number in (1, 3, 2, 4):
    match number:
        case 1 | 2:
            run.append(f"first case for {number}")
            if number == 2:
                break
        case int():
            run.append(f"second case for {number}")
assert run == ["first case for 1", "second case for 3", "first case for 2"]
print(run)
