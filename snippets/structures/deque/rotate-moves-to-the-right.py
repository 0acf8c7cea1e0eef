from collections import deque

line = deque("abcde")
line.rotate(2)
assert "".join(line) == "deabc"
line.rotate(-3)
assert "".join(line) == "bcdea"
by_hand = deque("abcde")
by_hand.append(by_hand.popleft())
line.rotate(5 + 1)
line.rotate(-1)
assert line == by_hand
print("".join(line))
