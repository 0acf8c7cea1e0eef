def run(numbers):
    for number in numbers:
        if number == 2:
            break
    else:
        return "else"
    return f"break at {number}"


print(run([1, 2, 3]), run([1, 3]))
assert (run([1, 2, 3]), run([1, 3])) != ("else", "break at 3")
assert run([1, 3]) == "else"
assert run([1, 2, 3]) != "break at 2"
