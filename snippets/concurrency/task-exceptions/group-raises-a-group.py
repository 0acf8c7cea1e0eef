# /// script
# requires-python = ">=3.11"
# ///
import asyncio


async def fail(error):
    raise error


async def main(*errors):
    asyncio.get_running_loop().set_exception_handler(lambda loop, context: None)
    async with asyncio.TaskGroup() as group:
        for error in errors:
            group.create_task(fail(error))


raised = []
for errors in ([ValueError("one")], [ValueError("one"), KeyError("two")], [ValueError("one"), SystemExit()], []):
    try:
        raised.append(asyncio.run(main(*errors)))
    except ExceptionGroup as error:
        raised.append([repr(each) for each in error.exceptions])
    except SystemExit as error:
        raised.append(repr(error))
assert raised == [["ValueError('one')"], ["ValueError('one')", "KeyError('two')"], "SystemExit()", None]
print(raised)
