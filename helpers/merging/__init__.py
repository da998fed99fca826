"""Many reports put together: trips, commitments and yearly figures, each by rules of its own."""
