run = []
for number in (1, 2, 3):
    match number:
        case 1 | 2:
            run.append(f"first case for {number}")
            if number == 2:
                break
            run.append("first case to its end")
        case int():
            run.append(f"second case for {number}")
assert run == ["first case for 1", "first case to its end", "first case for 2"]
print(run)
