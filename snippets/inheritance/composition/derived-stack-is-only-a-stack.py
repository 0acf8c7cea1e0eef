class Stack(list):
    def push(self, item):
        self.append(item)


stack = Stack()
stack.push(1)
stack.push(2)
assert stack == [1, 2]
try:
    stack.insert(0, 3)
except AttributeError:
    pass
assert stack == [3, 1, 2]
print(stack)
assert stack == [1, 2], "changed at the bottom"
