import threading

prices = dict.fromkeys(["apple", "pear"])


def in_a_thread(target, *args):
    thread = threading.Thread(target=target, args=args)
    thread.start()
    thread.join()


def outcome_of(key):
    try:
        for _ in prices:
            in_a_thread(prices.update, {key: None})
        return "iterated to the end"
    except RuntimeError as error:
        return str(error)


assert outcome_of("apple") == "iterated to the end"
assert outcome_of("plum") == "dictionary changed size during iteration"
print(list(prices))
