# /// script
# dependencies = ["sqlalchemy"]
# ///
import sqlalchemy as sa


def text_of_error(**options):
    engine = sa.create_engine("sqlite://", **options)
    try:
        with engine.connect() as connection:
            connection.execute(sa.text("SELECT * FROM missing WHERE password = :password"), {"password": "s3cret"})
    except sa.exc.OperationalError as error:
        return str(error)


assert "s3cret" in text_of_error()
assert "s3cret" not in text_of_error(hide_parameters=True)
assert "[SQL parameters hidden due to hide_parameters=True]" in text_of_error(hide_parameters=True)
print("s3cret" in text_of_error(), "s3cret" in text_of_error(hide_parameters=True))
