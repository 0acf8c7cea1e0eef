# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa


def parameters(password, **options):
    engine = sa.create_engine("sqlite://", **options)
    try:
        with engine.connect() as connection:
            connection.execute(sa.text("SELECT :password FROM missing"), {"password": password})
    except sa.exc.OperationalError as error:
        return str(error).splitlines()[2]


found = [parameters("s3cret"), parameters("s3cret", hide_parameters=True), len(parameters("s" * 1000))]
print(found)
assert found[:2] == ["[parameters: ('s3cret',)]", "[SQL parameters hidden due to hide_parameters=True]"]
assert found[2] < 500
