received = []


def receiver(event, answer_arrives):
    received.append(event)
    if not answer_arrives:
        raise TimeoutError
    return 200


def send(event, network):
    for answer_arrives in network:
        try:
            return receiver(event, answer_arrives)
        except TimeoutError:
            received.append("no answer")


assert send("paid 7", network=[False, True]) == 200
assert received[1] == "no answer"
print(received)
assert received.count("paid 7") == 1
