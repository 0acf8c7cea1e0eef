import multiprocessing
import signal

context = multiprocessing.get_context("fork")


def child(begun, go_on, cleaned_up):
    try:
        begun.set()
        go_on.wait(30)
    finally:
        cleaned_up.set()


def outcome_of(terminates):
    events = begun, go_on, cleaned_up = [context.Event() for _ in range(3)]
    process = context.Process(target=child, args=events)
    process.start()
    assert begun.wait(30)
    if terminates:
        process.terminate()
    else:
        go_on.set()
    process.join()
    return process.exitcode, cleaned_up.is_set()


assert outcome_of(terminates=False) == (0, True)
assert outcome_of(terminates=True) == (-signal.SIGTERM, False)
