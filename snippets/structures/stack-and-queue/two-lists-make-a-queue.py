import random


class Queue:
    def __init__(self):
        self.incoming, self.outgoing, self.moves = [], [], 0

    def put(self, item):
        self.incoming.append(item)

    def get(self):
        if not self.outgoing:
            while self.incoming:
                self.outgoing.append(self.incoming.pop())
                self.moves += 1
        return self.outgoing.pop()


draw = random.Random(5)
queue, put, taken = Queue(), 0, 0
for _ in range(5000):
    if put == taken or draw.random() < 0.55:
        queue.put(put)
        put += 1
    else:
        assert queue.get() == taken
        taken += 1
assert (put, taken, queue.moves) == (2760, 2240, 2470)
assert queue.moves == put - len(queue.incoming)
print(put, taken, queue.moves)
