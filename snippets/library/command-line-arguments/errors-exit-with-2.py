import argparse
import contextlib
import io


def run(*arguments, **settings):
    parser = argparse.ArgumentParser(prog="serve", **settings)
    parser.add_argument("folder")
    parser.add_argument("--port", type=int)
    stderr = io.StringIO()
    with contextlib.redirect_stderr(stderr):
        try:
            parser.parse_args(arguments)
            return "parsed"
        except SystemExit as request:
            return request.code, stderr.getvalue().splitlines()[-1]
        except argparse.ArgumentError as error:
            return str(error)


assert run("site", "--port", "high") == (2, "serve: error: argument --port: invalid int value: 'high'")
assert run() == (2, "serve: error: the following arguments are required: folder")
assert run("site", "--port", "high", exit_on_error=False) == "argument --port: invalid int value: 'high'"
print(run())
