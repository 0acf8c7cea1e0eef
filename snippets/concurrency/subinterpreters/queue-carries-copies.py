# /// script
# requires-python = ">=3.14"
# ///
from concurrent import interpreters

queue = interpreters.create_queue()
interpreter = interpreters.create()
interpreter.prepare_main(queue=queue)

sent = {"numbers": [1, 2]}
queue.put(sent)
interpreter.exec("data = queue.get(); data['numbers'].append(3); queue.put(data)")
received = queue.get()
interpreter.close()

assert received == {"numbers": [1, 2, 3]}
assert sent == {"numbers": [1, 2]}
print(sent, received)
